; A string with upper and lower case exchanged.
(define (swap-case text)
  (list->string
   (for/list ([c (in-string text)])
     (if (char-upper-case? c) (char-downcase c) (char-upcase c)))))
