WITH *, coalesce(project.kind, '') IN ['aid', 'aid_programme', 'aid_project', 'aid_non_project'] OR coalesce(funder.kind, '') CONTAINS 'ngo' AS is_ngo
