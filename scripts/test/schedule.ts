/** A task of `npm test`. */
export interface Task {
  readonly name: string;
  /** Approximate duration when it runs alone, to start long tasks first. */
  readonly seconds: number;
  /** Names of the tasks whose output it needs. */
  readonly after?: readonly string[];
  /** Resolves to whether the tasks that need its output may run. */
  readonly run: () => Promise<boolean>;
}

const LANES = 3;

/**
 * Runs tasks in three lanes, because a suite in one browser keeps less than one processor busy. A free lane
 * starts the task with the longest critical path: its own duration and that of the tasks that wait
 * for it. Tasks that need the output of a failed task do not run.
 */
export async function runTasks(tasks: readonly Task[]): Promise<void> {
  const waiting = new Set(tasks);
  const results = new Map<string, boolean>();
  // Lanes without a task sleep until another lane finishes one.
  const sleepers = new Set<() => void>();

  const isReady = ({ after = [] }: Task): boolean => after.every((name) => results.get(name));
  const isBlocked = ({ after = [] }: Task): boolean =>
    after.some((name) => results.get(name) === false);
  const criticalPath = ({ name, seconds }: Task): number =>
    seconds + Math.max(0, ...tasks.filter(({ after }) => after?.includes(name)).map(criticalPath));

  const wake = (): void => {
    for (const resume of sleepers) resume();
    sleepers.clear();
  };
  const skipBlocked = (): void => {
    for (let blocked = [...waiting].filter(isBlocked); blocked.length > 0;) {
      for (const task of blocked) {
        waiting.delete(task);
        results.set(task.name, false);
        console.log(`\n=== ${task.name}: not run, a task that it needs failed`);
      }
      blocked = [...waiting].filter(isBlocked);
    }
  };
  const runLane = async (): Promise<void> => {
    for (;;) {
      skipBlocked();
      if (waiting.size === 0) break;
      const [next] = [...waiting]
        .filter(isReady)
        .sort((one, two) => criticalPath(two) - criticalPath(one));
      if (next) {
        waiting.delete(next);
        results.set(next.name, await next.run());
        wake();
      } else {
        await new Promise<void>((resolve) => {
          sleepers.add(resolve);
        });
      }
    }
    wake();
  };
  await Promise.all(Array.from({ length: LANES }, runLane));
}
