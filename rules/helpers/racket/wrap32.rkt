; The low 32 bits as a signed number.
(define (wrap32 n)
  (define low (bitwise-and n #xFFFFFFFF))
  (if (< low #x80000000) low (- low #x100000000)))
