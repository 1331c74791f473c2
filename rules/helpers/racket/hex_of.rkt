; Bytes as hexadecimal digits.
(define (hex-of data)
  (string-append* (map (λ (b) (pad-left (number->string b 16) 2 "0")) (bytes->list data))))
