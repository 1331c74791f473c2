; An integer rounded to a number of decimals, half to even.
(define (round-int n digits)
  (define unit (expt 10 (- digits)))
  (if (negative? digits) (* unit (round (/ n unit))) n))
