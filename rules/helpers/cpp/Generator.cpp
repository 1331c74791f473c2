// A lazy sequence: what a coroutine yields, made one item at a time; copies share their place.
template <class T>
struct Generator {
    struct promise_type {
        std::optional<T> item;
        Generator get_return_object() { return {{this, [](auto* self) { std::coroutine_handle<promise_type>::from_promise(*self).destroy(); }}}; }
        std::suspend_always initial_suspend() { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        std::suspend_always yield_value(T value) { item = std::move(value); return {}; }
        void return_void() {}
        void unhandled_exception() { throw; }
    };
    std::shared_ptr<promise_type> promise;
    std::optional<T> next() const {
        promise->item.reset();
        if (const auto coroutine = std::coroutine_handle<promise_type>::from_promise(*promise); !coroutine.done()) coroutine.resume();
        return promise->item;
    }
    struct iterator {
        const Generator* sequence;
        std::optional<T> item;
        const T& operator*() const { return *item; }
        void operator++() { item = sequence->next(); }
        bool operator!=(std::nullptr_t) const { return item.has_value(); }
    };
    iterator begin() const { return {this, next()}; }
    std::nullptr_t end() const { return nullptr; }
};
