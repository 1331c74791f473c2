// A value of one of several types that can be compared: numbers by what they are, others with those of their own type.
struct OneOf(Types...) {
    SumType!Types value;
    alias value this;

    this(T)(T given) { static if (is(T == OneOf)) value = given.value; else value = given; }

    int opCmp(const OneOf other) const { return compared!true(other); }

    bool opEquals(const OneOf other) const { return compared!false(other) == 0; }

    bool before(const OneOf other) const { return compared!false(other) < 0; }

    private int compared(bool strict)(const OneOf other) const {
        return match!((ref a, ref b) {
            static if (is(typeof(a < b))) return a < b ? -1 : a > b;
            else static if (strict) return raise!int(new TypeError("no order between values of several types"));
            else return is(typeof(a) : const double) ? -1 : 1;
        })(value, other.value);
    }

    size_t toHash() const nothrow @trusted {
        try return value.match!((ref a) { static if (is(typeof(a) : const double)) return hashOf(double(a)); else return hashOf(a); });
        catch (Exception) return 0;
    }
}
