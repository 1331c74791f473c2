; Are all characters of a string ASCII?
(define (ascii? text)
  (for/and ([c (in-string text)]) (char<? c #\u80)))
