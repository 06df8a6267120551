import { createActor, type ExecutableActionObject, type SnapshotFrom } from 'xstate';
import type { DialogEvent } from './events.ts';
import { machine } from './machine.ts';

type DialogSnapshot = SnapshotFrom<typeof machine>;

/** Never started: the machine wants somebody whose state it is. */
const actor = createActor(machine);

/**
 * One event through the chart: the state after it, and the actions it asks for, none of them run. As
 * xstate's `transition`, which makes an actor for each event: that took longer than the event itself.
 */
export function transition(
  before: DialogSnapshot,
  event: DialogEvent,
): [after: DialogSnapshot, actions: ExecutableActionObject[]] {
  const actions: ExecutableActionObject[] = [];
  const after = machine.transition(before, event, {
    self: actor,
    system: actor.system,
    id: actor.id,
    sessionId: actor.sessionId,
    logger: () => undefined,
    defer: () => undefined,
    emit: () => undefined,
    stopChild: () => undefined,
    actionExecutor: (action) => {
      actions.push(action);
    },
  });
  return [after, actions];
}
