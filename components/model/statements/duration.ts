/** Seconds as an ISO 8601 duration with at most two decimals: `PT1H2M3.45S` (xAPI Data, 4.7; SCORM 2004 RTE, timeinterval). */
export function isoDuration(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6_000) % 60;
  const rest = (hundredths % 6_000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`;
}
