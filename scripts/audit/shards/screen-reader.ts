import { writeOutput, writeRecord, type ShardRecord } from '../record.js';
import { SCREEN_READER_FAULTS } from '../screen-reader/faults.js';
import type { Assertion, Scenario } from '../screen-reader/assertions.js';
import { GENERAL, SCENARIOS } from '../screen-reader/scenarios.js';
import {
  ScreenReaderSession,
  type Phrase,
  type ScreenReaderBrowser,
} from '../screen-reader/session.js';
import { serveSubjects } from '../server.js';

/** What was spoken after each command. */
type Transcript = readonly (readonly [command: string, phrases: readonly Phrase[]])[];

/** Differences between two runs that say nothing about the library. */
const UNSTABLE = [
  // Whether a link counts as visited depends on what the browser has loaded before.
  /^(?:un)?visited/,
  /^Page has /,
  /^(?:Loading|Finished loading)/,
  // The interface of Firefox, whose language no page has.
  / \[en-US\]$/,
];

const written = ({ text, lang }: Phrase): string => (lang ? `${text} [${lang}]` : text);

const transcriptText = (transcript: Transcript): string =>
  transcript
    .map(([command, phrases]) => `${command}: ${phrases.map(written).join(' | ')}`.trimEnd())
    .join('\n')
    .concat('\n');

/** Everything that was spoken, without what differs from run to run. */
const spoken = (transcript: Transcript): string =>
  transcript
    .flatMap(([, phrases]) => phrases.map(written))
    .filter((line) => !UNSTABLE.some((pattern) => pattern.test(line)))
    .join('\n');

/** The first line in which two runs differ. */
function differences(once: string, again: string): readonly string[] {
  if (once === again) return [];
  const [before, now] = [once.split('\n'), again.split('\n')];
  const at = before.findIndex((line, index) => line !== now[index]);
  const index = at < 0 ? before.length : at;
  return [`the second run has "${now[index] ?? ''}" instead of "${before[index] ?? ''}"`];
}

/** What is wrong with a transcript, one line for each assertion that fails. */
export function verdict(transcript: Transcript, assertions: readonly Assertion[]): string[] {
  return assertions.flatMap((assertion) => {
    const { assertionId, assertionStatement, command, mustConvey, mustNotConvey } = assertion;
    const steps = command === undefined ? transcript : transcript.slice(command + 1, command + 2);
    const lines = steps.flatMap(([, phrases]) => phrases.map(written));
    const conveys = (pattern: string): string | undefined =>
      lines.find((line) => new RegExp(pattern, 'u').test(line));
    const problems: string[] = [];
    if (mustConvey && conveys(mustConvey) === undefined)
      problems.push(`${assertionId}: ${assertionStatement}: not conveyed`);
    const wrong = mustNotConvey && conveys(mustNotConvey);
    if (wrong) problems.push(`${assertionId}: ${assertionStatement}: “${wrong}”`);
    return problems;
  });
}

async function runScenario(
  session: ScreenReaderSession,
  { commands }: Scenario,
  load: readonly Phrase[],
): Promise<Transcript> {
  const transcript: (readonly [string, readonly Phrase[]])[] = [['load', load]];
  for (const command of commands) transcript.push([command, await session.press(command)]);
  return transcript;
}

/** Runs scenarios of one visitor in one window, and hands each transcript over. */
async function runSession(
  browser: ScreenReaderBrowser,
  url: string,
  scenarios: readonly Scenario[],
  suffix: string,
  done: (scenario: Scenario, transcript: Transcript) => void,
): Promise<void> {
  const session = new ScreenReaderSession();
  try {
    for (const [index, scenario] of scenarios.entries()) {
      const page = `${url}${scenario.path}${suffix}`;
      const load =
        index === 0
          ? await session.open(browser, page, scenario.visitor)
          : await session.visit(page);
      done(scenario, await runScenario(session, scenario, load));
    }
  } finally {
    await session.close();
  }
}

/** The scenarios that one window can run: those of the same visitor. */
function sessionsOf(scenarios: readonly Scenario[]): readonly (readonly Scenario[])[] {
  const sessions = new Map<string, Scenario[]>();
  for (const scenario of scenarios) {
    const key = scenario.visitor.join();
    sessions.set(key, [...(sessions.get(key) ?? []), scenario]);
  }
  return [...sessions.values()];
}

/**
 * Orca in Chromium and Firefox: `screen-reader:release-fi/firefox`. Everything runs twice; a sample
 * runs once, in Finnish. `names` are beginnings of the ids of those to run; by default all run.
 */
export async function runScreenReader(
  record: ShardRecord,
  names: readonly string[] = [''],
): Promise<void> {
  const server = await serveSubjects();
  const isSample = record.scope === 'sample';
  const isWanted = (id: string): boolean => names.some((name) => id.startsWith(name));
  const scenarios = SCENARIOS.filter(
    ({ id, lang }) => isWanted(id) && (!isSample || lang === 'fi'),
  );
  const isDone = (id: string): boolean => record.checks.some((check) => check.id === id);
  const add = (id: string, problems: readonly string[], files: readonly string[] = []): void => {
    record.checks = record.checks.filter((check) => check.id !== id);
    record.checks.push({ id, isPassed: problems.length === 0, problems, files });
    writeRecord(record);
    console.log(`screen-reader: ${id}${problems.length > 0 ? ` ${problems[0] ?? ''}` : ''}`);
  };
  try {
    for (const browser of ['chromium', 'firefox'] as const) {
      const idOf = ({ id }: Scenario): string => `screen-reader:${id}/${browser}`;
      const repeatIdOf = ({ id }: Scenario): string => `screen-reader-repeat:${id}/${browser}`;
      const isComplete = (one: Scenario): boolean =>
        isDone(idOf(one)) && (isSample || isDone(repeatIdOf(one)));
      for (const own of sessionsOf(scenarios.filter((one) => !isComplete(one)))) {
        const first = new Map<string, Transcript>();
        await runSession(browser, server.url, own, '', (scenario, transcript) => {
          first.set(scenario.id, transcript);
          const file = `transcripts/${scenario.id}.${browser}.txt`;
          writeOutput(file, transcriptText(transcript));
          add(idOf(scenario), verdict(transcript, [...GENERAL, ...scenario.assertions]), [file]);
        });
        if (isSample) continue;
        await runSession(browser, server.url, own, '', (scenario, transcript) => {
          const [once, again] = [first.get(scenario.id) ?? [], transcript].map(spoken);
          add(repeatIdOf(scenario), differences(once ?? '', again ?? ''));
        });
      }
    }
    for (const { name, scenario } of SCREEN_READER_FAULTS) {
      const id = `screen-reader-fault:${name}`;
      const own = SCENARIOS.filter((one) => one.id === scenario);
      if (isDone(id) || !isWanted(scenario)) continue;
      await runSession('chromium', server.url, own, `?fault=${name}`, (one, transcript) => {
        const file = `transcripts/fault-${name}.txt`;
        writeOutput(file, transcriptText(transcript));
        const isNoticed = verdict(transcript, [...GENERAL, ...one.assertions]).length > 0;
        add(id, isNoticed ? [] : ['the planted fault changes no verdict'], [file]);
      });
    }
  } finally {
    server.close();
  }
}
