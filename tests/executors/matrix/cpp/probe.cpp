#include <bits/stdc++.h>
#include <unistd.h>

int deeper(volatile int n) {
    return 1 + deeper(n + 1);
}

int main() {
    std::string mode, rest;
    std::cin >> mode;
    std::getline(std::cin, rest);
    if (mode == "sum") {
        int a, b;
        std::cin >> a >> b;
        std::cout << a + b << '\n';
    } else if (mode == "unflushed") {
        std::cout << "ok";
    } else if (mode == "utf8") {
        std::getline(std::cin, rest);
        std::cout << rest << "|ñ😀\n";
    } else if (mode == "megabyte") {
        std::cout << std::count(std::istreambuf_iterator<char>(std::cin), {}, 'x') << '\n';
    } else if (mode == "exception") {
        throw std::runtime_error("on purpose");
    } else if (mode == "exit") {
        return 3;
    } else if (mode == "signal") {
        std::raise(SIGSEGV);
    } else if (mode == "cpu") {
        for (volatile int i = 0;; i = i + 1) { }
    } else if (mode == "sleep") {
        sleep(600);
    } else if (mode == "memory") {
        std::vector<std::string> kept;
        for (;;) kept.emplace_back(1 << 20, 'x');
    } else if (mode == "output") {
        for (;;) std::cout << std::string(1000, 'x') << '\n';
    } else if (mode == "stack") {
        std::cout << deeper(0) << '\n';
    }
}
