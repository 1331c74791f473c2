// An index or key that is not there.
struct LookupError : std::out_of_range { using std::out_of_range::out_of_range; };
