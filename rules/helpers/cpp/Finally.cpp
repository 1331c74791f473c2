// Runs something at the end of a scope, however it is left.
template <class Run>
struct Finally {
    Run run;
    ~Finally() noexcept(false) { run(); }
};
