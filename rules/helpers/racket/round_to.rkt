; A float correctly rounded to a number of decimals.
(define (round-to x digits)
  (define unit (expt 10 digits))
  (cond
    [(not (rational? x)) x]
    [else
     (define rounded (exact->inexact (/ (round (* (inexact->exact x) unit)) unit)))
     (if (and (zero? rounded) (or (negative? x) (eqv? x -0.0))) -0.0 rounded)]))
