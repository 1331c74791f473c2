; How many ways there are to choose k of n things.
(define (choose n k)
  (if (<= 0 k n) (/ (falling-factorial n k) (factorial k)) (if (or (negative? n) (negative? k)) (raise-user-error "k must be a non-negative integer") 0)))
