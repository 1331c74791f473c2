// The numbers from start to stop by step.
static List<Long> range(long start, long stop, long step) {
    if (step == 0) {
        throw new IllegalArgumentException("range step cannot be zero");
    }
    List<Long> numbers = new ArrayList<>();
    for (long i = start; step > 0 ? i < stop : i > stop; i += step) {
        numbers.add(i);
    }
    return numbers;
}
