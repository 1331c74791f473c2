// Standard output is written through, so that a crash loses nothing.
inline void driver_begin() {
    if (driver_arguments().size() != 4) throw std::invalid_argument("usage: main NONCE FIRST LAST");
    std::cout.setf(std::ios::unitbuf);
}
