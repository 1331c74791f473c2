// Whether the call under test has come to an end.
enum DriverCall { static let done = UnsafeMutablePointer<sem_t>.allocate(capacity: 1) }
