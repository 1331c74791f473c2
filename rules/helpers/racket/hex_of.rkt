; Bytes as hexadecimal digits.
(define (hex-of data)
  (string-append* (map (λ (b) (~r b #:base 16 #:min-width 2 #:pad-string "0")) (bytes->list data))))
