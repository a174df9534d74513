import { diskFault } from './disk-fault.ts';
import type { MessageLanguage } from './print-problems.ts';

/** Runs a command, which gives its exit code. A fault of the disk is told in one sentence, with exit code 1. */
export async function runCommand(language: MessageLanguage, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const told = diskFault(error, language);
    if (told === undefined) throw error;
    process.stderr.write(`${told}\n`);
    process.exitCode = 1;
  }
}
