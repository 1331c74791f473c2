// The numbers from start to stop by step.
static List<Long> range(long start, long stop, long step) {
    if (step == 0) {
        throw new IllegalArgumentException("range step cannot be zero");
    }
    return LongStream.iterate(start, i -> step > 0 ? i < stop : i > stop, i -> i + step).boxed().collect(Collectors.toList());
}
