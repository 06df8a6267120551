import {
  type ActorRefFrom,
  createActor,
  type ExecutableActionObject,
  type SnapshotFrom,
} from 'xstate';
import type { DialogEvent } from './events.ts';
import { machine } from './machine.ts';

type DialogSnapshot = SnapshotFrom<typeof machine>;

/** Never started: the machine wants somebody whose state it is. Made by the first event, not by the start. */
let actor: ActorRefFrom<typeof machine> | undefined;

/**
 * One event through the chart: the state after it, and the actions it asks for, none of them run. As
 * xstate's `transition`, which makes an actor for each event: that took longer than the event itself.
 */
export function transition(
  before: DialogSnapshot,
  event: DialogEvent,
): [after: DialogSnapshot, actions: ExecutableActionObject[]] {
  actor ??= createActor(machine);
  const { id, sessionId, system } = actor;
  const actions: ExecutableActionObject[] = [];
  const after = machine.transition(before, event, {
    self: actor,
    system,
    id,
    sessionId,
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
