; A float in the canonical encoding.
(define (encode-float x)
  (cond
    [(exact? x) (encode-float (exact->inexact x))]
    [(not (= x x)) "{\"$float\":\"nan\"}"]
    [(= x +inf.0) "{\"$float\":\"inf\"}"]
    [(= x -inf.0) "{\"$float\":\"-inf\"}"]
    [else (number->string x)]))
