// A key as an error shows it.
string keyText(K)(K key) {
    static if (is(K == string)) return "'" ~ key ~ "'";
    else return key.to!string;
}
