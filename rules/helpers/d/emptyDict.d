// An empty dictionary of a type.
D emptyDict(D)() {
    static if (is(D == class)) return new D;
    else return null;
}
