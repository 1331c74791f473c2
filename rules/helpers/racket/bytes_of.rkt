; Bytes of a list of integers.
(define (bytes-of items)
  (if (andmap byte? items) (apply bytes items) (raise-user-error "bytes must be in range(0, 256)")))
