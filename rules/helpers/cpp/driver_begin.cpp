// Standard output is written through, so that a crash loses nothing.
inline void driver_begin() {
    std::cout.setf(std::ios::unitbuf);
}
