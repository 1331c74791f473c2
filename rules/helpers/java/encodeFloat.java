// A float in the canonical encoding.
static String encodeFloat(double value) {
    if (Double.isNaN(value)) {
        return "{\"$float\":\"nan\"}";
    }
    if (Double.isInfinite(value)) {
        return value > 0 ? "{\"$float\":\"inf\"}" : "{\"$float\":\"-inf\"}";
    }
    return Double.toString(value);
}
