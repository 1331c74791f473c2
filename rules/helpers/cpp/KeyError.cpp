// A key that is not there.
struct KeyError : std::out_of_range { using std::out_of_range::out_of_range; };
