/** The status that an LMS keeps, in words. */
export function statusWords(status: string | undefined): string {
  switch (status) {
    case undefined:
    case '':
    case 'not attempted':
    case 'unknown':
      return 'nog niet begonnen';
    case 'incomplete':
      return 'bezig';
    case 'completed':
      return 'klaar';
    case 'passed':
      return 'geslaagd';
    case 'failed':
      return 'niet geslaagd';
    default:
      return status;
  }
}
