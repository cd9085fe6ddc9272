"""Who is who: names as written (mentions), the entities they mean, people's judgements."""
