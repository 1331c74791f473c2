; A string with the characters replaced that a table names.
(define (translate text table)
  (string-append* (filter string? (for/list ([c (in-string text)]) (dict-ref table (char->integer c) (string c))))))
