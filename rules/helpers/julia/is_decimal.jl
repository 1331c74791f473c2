# Is this a decimal digit of any script?
is_decimal(c) = Base.Unicode.category_code(c) == Base.Unicode.UTF8PROC_CATEGORY_ND
