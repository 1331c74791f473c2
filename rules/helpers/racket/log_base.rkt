; The logarithm of a positive number to a base, exact for powers of it.
(define (log-base x base)
  (define result (/ (logarithm x) (logarithm base)))
  (define whole (round result))
  (if (and (rational? whole) (< (abs whole) 300.0) (= (expt base whole) x)) whole result))
