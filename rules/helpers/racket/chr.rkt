; The string of length 1 with a code point.
(define (chr code)
  (if (<= 0 code #x10FFFF) (string (integer->char code)) (raise-user-error "chr() arg not in range(0x110000)")))
