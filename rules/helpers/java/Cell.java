// A variable that several functions share.
static class Cell<T> {
    T value;

    Cell(T value) {
        this.value = value;
    }
}
