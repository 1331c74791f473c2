// Whether two floats are close to each other.
bool isClose(double a, double b, double relative, double absolute) {
    if (a == b) return true;
    if (isInfinity(a) || isInfinity(b)) return false;
    return abs(a - b) <= max(relative * max(abs(a), abs(b)), absolute);
}
