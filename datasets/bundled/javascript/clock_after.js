const MINUTES_PER_DAY = 24 * 60;

/** The time on a 24-hour clock `delta` minutes after hour:minute; a negative delta goes back. */
function clockAfter(hour, minute, delta) {
  const total = hour * 60 + minute + delta;
  const days = Math.floor(total / MINUTES_PER_DAY);
  const rest = total - days * MINUTES_PER_DAY;
  const pad = (number) => String(number).padStart(2, "0");
  const suffix = days === 0 ? "" : ` (${days > 0 ? "+" : ""}${days}d)`;
  return `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}${suffix}`;
}
