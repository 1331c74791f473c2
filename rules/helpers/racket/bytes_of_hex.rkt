; Bytes of hexadecimal digits.
(define (bytes-of-hex text)
  (define digits (string-replace text " " ""))
  (apply bytes (for/list ([i (in-range 0 (string-length digits) 2)]) (string->number (substring digits i (+ i 2)) 16))))
