// The distance between two points.
static double distance(List<Double> a, List<Double> b) {
    double total = 0;
    for (int i = 0; i < a.size(); i++) {
        total += (a.get(i) - b.get(i)) * (a.get(i) - b.get(i));
    }
    return Math.sqrt(total);
}
