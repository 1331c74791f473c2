; The square root of a number that is not negative.
(define (square-root x) (if (negative? x) (raise-user-error "math domain error") (sqrt x)))
