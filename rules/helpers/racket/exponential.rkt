; Text with one digit before the point and an exponent, as C's %.*e.
(define (exponential x digits)
  (cond
    [(not (rational? x)) (float-text x)]
    [(zero? x) (string-append (fixed x digits) "e+00")]
    [else
     (define size (abs (inexact->exact x)))
     (define start (decimal-exponent size))
     (define carried? (>= (round (* size (expt 10 (- digits start)))) (expt 10 (add1 digits))))
     (define exponent (if carried? (add1 start) start))
     (string-append (if (negative? x) "-" "")
                    (fixed (/ size (expt 10 exponent)) digits)
                    (if (negative? exponent) "e-" "e+")
                    (~r (abs exponent) #:min-width 2 #:pad-string "0"))]))
