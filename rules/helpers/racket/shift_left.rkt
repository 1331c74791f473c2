; An integer times a power of two.
(define (shift-left n places)
  (if (negative? places) (raise-user-error "negative shift count") (arithmetic-shift n places)))
