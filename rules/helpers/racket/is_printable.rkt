; Can all characters be shown?
(define (printable? text)
  (for/and ([c (in-string text)])
    (or (char=? c #\space) (char-graphic? c))))
