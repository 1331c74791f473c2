; A string with upper and lower case exchanged.
(define (swap-case text)
  (string-append*
   (for/list ([c (in-string text)])
     (if (char-upper-case? c) (string-downcase (string c)) (string-upcase (string c))))))
