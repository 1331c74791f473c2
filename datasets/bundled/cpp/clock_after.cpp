#include <cstdio>
#include <string>

// The time on a 24-hour clock `delta` minutes after hour:minute; a negative delta goes back.
std::string clock_after(long long hour, long long minute, long long delta) {
    constexpr long long minutes_per_day = 24 * 60;
    const long long total = hour * 60 + minute + delta;
    long long days = total / minutes_per_day;
    long long rest = total % minutes_per_day;
    if (rest < 0) {
        rest += minutes_per_day;
        --days;
    }
    char text[64];
    if (days == 0) {
        std::snprintf(text, sizeof text, "%02lld:%02lld", rest / 60, rest % 60);
    } else {
        std::snprintf(text, sizeof text, "%02lld:%02lld (%+lldd)", rest / 60, rest % 60, days);
    }
    return text;
}
