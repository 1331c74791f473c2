// The pieces of a text between separators, after so many splits its rest.
static List<String> split(String text, String separator, long limit) {
    int pieces = limit < 0 ? -1 : (int) Math.min(limit + 1, Integer.MAX_VALUE);
    return new ArrayList<>(Arrays.asList(text.split(Pattern.quote(separator), pieces)));
}
