// The nearest integer of 32 bits towards zero; what is no number is 0.
int saturated(double x) { return isNaN(x) ? 0 : cast(int) clamp(x, int.min, int.max); }
