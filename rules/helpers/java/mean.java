// The arithmetic mean.
static double mean(Collection<Double> items) {
    return items.stream().mapToDouble(Double::doubleValue).average().orElseThrow(() -> new IllegalArgumentException("mean of nothing"));
}
