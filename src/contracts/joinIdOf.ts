/**
 * The client's id of the activity by which somebody first comes into a web chat. Of a conversation it
 * is one and the same, so that whoever asks for the greeting twice gets it once.
 */
export function joinIdOf(conversation: string): string {
  return `join-${conversation}`;
}
