// An iterator over what advance() gives, up to its first null.
abstract static class Steps<T> implements Iterator<T> {
    private T upcoming;
    private boolean ready;

    abstract T advance();

    public boolean hasNext() {
        if (!ready) {
            upcoming = advance();
            ready = true;
        }
        return upcoming != null;
    }

    public T next() {
        if (!hasNext()) {
            throw new StopIteration("");
        }
        ready = false;
        return upcoming;
    }
}
