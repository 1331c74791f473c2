; The low 64 bits as a signed number.
(define (wrap64 n)
  (define low (bitwise-and n #xFFFFFFFFFFFFFFFF))
  (if (< low #x8000000000000000) low (- low #x10000000000000000)))
