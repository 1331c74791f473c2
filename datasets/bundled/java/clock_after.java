class Solution {
    private static final long MINUTES_PER_DAY = 24 * 60;

    /** The time on a 24-hour clock {@code delta} minutes after hour:minute; a negative delta goes back. */
    static String clockAfter(long hour, long minute, long delta) {
        long total = hour * 60 + minute + delta;
        long days = Math.floorDiv(total, MINUTES_PER_DAY);
        long rest = Math.floorMod(total, MINUTES_PER_DAY);
        String time = String.format("%02d:%02d", rest / 60, rest % 60);
        return days == 0 ? time : time + String.format(" (%+dd)", days);
    }
}
