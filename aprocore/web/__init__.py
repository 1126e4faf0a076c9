"""Sign-in of people in web services, for any framework; needs ``aprocore[web]``.

::

    sign_in = aprocore.web.SignIn(procore, redirect_uri="https://app.example/callback", secret=os.environ["APP_SECRET"])

    url, cookie = sign_in.start()                          # redirect to the url, and set the cookie
    person = await sign_in.finish(callback_url, cookie)    # at the redirect URI; delete the cookie
    await procore.as_user(person.user).me()                # any time later, in any process with the same token store
"""

from .sign_in import COOKIE_MAX_AGE, SignedIn, SignIn

__all__ = ["COOKIE_MAX_AGE", "SignIn", "SignedIn"]
